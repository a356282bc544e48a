"""People per theme and group, counted from the tables beside this file.

python3 people.py [variable]      a column of respondents.csv; the first one unless told

A code includes its sub-codes; a person counts once in each cell; who asks is nobody.
Needs nothing but Python 3. With pandas, begin with: pandas.read_csv("codings.csv", dtype=str)
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def main():
    respondents = rows("respondents.csv")
    if not respondents:
        sys.exit("there are no respondents")
    columns = [column for column in respondents[0] if column != "respondent"]
    if not columns:
        sys.exit("respondents have no variables")
    variable = sys.argv[1] if len(sys.argv) > 1 else columns[0]
    if variable not in columns:
        sys.exit(f"no variable is called {variable}; there are: {', '.join(columns)}")
    group = {row["respondent"]: row[variable] or "(no value)" for row in respondents}
    parent = {row["code"]: row["parent"] for row in rows("codes.csv")}

    people = defaultdict(set)
    for part in rows("coded_turns.csv"):
        who = part["respondent"]
        code = part["code"]
        while who and code:
            people[code, group[who]].add(who)
            code = parent[code]

    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["code", "group", "people"])
    for (code, name), who in sorted(people.items()):
        out.writerow([code, name, len(who)])


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8")
    main()
