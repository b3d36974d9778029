/** The slow machine and line on which pages are measured. */
import type { CDPSession } from '@playwright/test';

/** Processor 4 times slower, 150 ms there and back, 1.6 Mbit/s both ways. */
const slow = { cpu: 4, latency: 150, bytesPerSecond: 200_000 };

/** In the words of the tables. */
export const slowWords = 'processor 4 times slower, 150 ms, 1.6 Mbit/s';

/** Makes a page of the browser as slow as that machine and line. */
export async function slowDown(client: CDPSession): Promise<void> {
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
}
