import { siteBase } from './make.client.ts';
import type { ComparedWork } from '../catalog/comparison.ts';

const fetched = new Map<string, Promise<ComparedWork | null>>();

/** The facts of one work, fetched once per page; null when there is no such work or it cannot be fetched now. */
export function fetchWork(id: string): Promise<ComparedWork | null> {
  const known = fetched.get(id) ?? getWork(id);
  fetched.set(id, known);
  return known;
}

async function getWork(id: string): Promise<ComparedWork | null> {
  try {
    const answer = await fetch(`${siteBase()}compare/works/${id}.json`);
    return answer.ok ? ((await answer.json()) as ComparedWork) : null;
  } catch {
    return null;
  }
}
