/** Unpacks the packaged Chromium into the folder for temporary files; run by itself, with a folder of its own for them. */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
