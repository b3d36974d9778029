import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { addresses } from './src/integrations/addresses.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { fileAddresses } from './src/integrations/file-addresses.ts';
import { fullText } from './src/integrations/full-text.ts';
import { hostRules } from './src/integrations/host-rules.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { offline } from './src/integrations/offline.ts';
import { redirects } from './src/integrations/redirects.ts';
import { rootLinks } from './src/integrations/root-links.ts';
import { settingsFrom } from './src/integrations/settings.ts';
import { singleFile } from './src/integrations/single-file.ts';
import { siteZip } from './src/integrations/site-zip.ts';
import { machineFiles } from './src/integrations/machine-files.ts';
import { concurrently } from './src/integrations/concurrently.ts';
import { twinsAndSitemap } from './src/integrations/markdown-twins.ts';

// SITE, BASE_PATH and OUT_DIR are for whoever publishes the catalog; README explains them.
const { site, base, outDir } = settingsFrom(process.env);

export default defineConfig({
  site,
  base,
  outDir,
  // Inside the project, where the tests find the same content cache as the build.
  cacheDir: './.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: {
    format: 'directory',
    // While one page waits for the disk, others are rendered.
    concurrency: 8,
    // Styles travel inside the page: a linked sheet costs a round trip before first paint.
    inlineStylesheets: 'always',
  },
  integrations: [
    contentCheck(),
    mdx(),
    fileAddresses(),
    machineFiles(),
    // After the pages are made, each sees what those before it have written: first what writes files, then their
    // headers and checksums, then the zip of them all, and last the look at every address.
    singleFile(),
    concurrently(fullText(), twinsAndSitemap()),
    redirects(),
    offline(),
    hostRules(),
    siteZip(),
    addresses(),
  ],
  markdown: {
    // Highlighting writes style attributes, which the content security policy forbids.
    syntaxHighlight: false,
    // Titles and quotations keep the punctuation of their publishers.
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [rootLinks(base)] }),
  },
  vite: {
    plugins: [leanScripts()],
    // Scripts stay files of their own, so that the policy needs no hash for them.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
