import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** CHROMIUM_PATH, or where Debian puts it. */
const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export const hasBrowser = existsSync(path);
export const HOW_TO_INSTALL = `No Chromium at ${path}: run "apt-get install chromium", or name one in CHROMIUM_PATH. Browser tests are skipped.`;

/** The sandbox of the browser needs rights that a container's root does not have. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
