// Lists what of npm's packages is in the web application, with their licences, by licence; the
// text of each licence that a package brings follows. Written to target/notices/web.txt.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = join(root, "web");
const lock = JSON.parse(readFileSync(join(web, "package-lock.json"), "utf8"));

const licenceFile = (folder) =>
  readdirSync(folder).find((name) => /^(licen[cs]e|copying|ofl)(\.|-|$)/i.test(name));

const packages = Object.entries(lock.packages)
  .filter(([path, entry]) => path.startsWith("node_modules/") && !entry.dev && !entry.optional)
  .map(([path]) => join(web, path))
  .filter((folder) => existsSync(join(folder, "package.json")))
  .map((folder) => {
    const { name, version, license, homepage } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    const file = licenceFile(folder);
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return { name, version, license: license ?? "see its text", homepage: homepage ?? "", text };
  })
  .sort((a, b) => a.name.localeCompare(b.name, "en"));

const line = ({ name, version, license, homepage }) =>
  `     * ${name} ${version}, ${license}${homepage === "" ? "" : ` (${homepage})`}`;
const full = ({ name, version, text }) => `${"-".repeat(72)}\n${name} ${version}\n\n${text}\n`;

const notice = [
  "In the web application:",
  "",
  ...packages.map(line),
  "",
  ...packages.filter(({ text }) => text !== "").map(full),
].join("\n");

mkdirSync(join(root, "target", "notices"), { recursive: true });
writeFileSync(join(root, "target", "notices", "web.txt"), `${notice}\n`);
