/**
 * What a researcher does, in a real Chromium on the demo project. `bin/test` sets SITAT_CHROMIUM;
 * the server is started here, with a home of its own that is gone when the machine is.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.SITAT_E2E_PORT ?? 7171)
process.env.SITAT_E2E_HOME ??= mkdtempSync(join(tmpdir(), 'sitat-e2e-'))

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  // A busy machine may be late; what fails twice is wrong.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 720 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.SITAT_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `../bin/sitat demo --no-open --port ${port}`,
    url: `http://127.0.0.1:${port}/api/health`,
    timeout: 600_000,
    reuseExistingServer: process.env.SITAT_E2E_REUSE === 'yes',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: { SITAT_HOME: process.env.SITAT_E2E_HOME },
  },
})
