import { siteBase } from './make.client.ts';
import type { ComparedWork } from '../catalog/comparison.ts';

const fetched = new Map<string, Promise<ComparedWork | null>>();

/** The facts of one work, fetched once per page; null when there is no such work, or when it cannot be fetched now. */
export function fetchWork(id: string): Promise<ComparedWork | null> {
  const known = fetched.get(id) ?? getWork(id);
  fetched.set(id, known);
  return known;
}

async function getWork(id: string): Promise<ComparedWork | null> {
  try {
    const answer = await fetch(`${siteBase()}compare/works/${id}.json`);
    if (answer.ok) return (await answer.json()) as ComparedWork;
    if (answer.status === 404) return null;
  } catch {
    // No network: as with a server that is out of order, the next call asks again.
  }
  fetched.delete(id);
  return null;
}
