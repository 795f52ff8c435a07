import type { BuiltSite } from '../reading/built-site.ts';
import type { CheckResult, Finding } from '../finding.ts';
import { isObject, isText, objectsOf, readJson } from '../reading/json.ts';

/** Structured data is JSON-LD of schema.org whose parts say what they are, and cannot end its own element. */
export function checkStructuredData(built: BuiltSite): CheckResult {
  const findings: Finding[] = [];
  let examined = 0;
  for (const [file, { dataBlocks }] of built.pages) {
    examined += dataBlocks.length;
    for (const block of dataBlocks) for (const message of blockFaults(block)) findings.push({ file, message });
  }
  return { name: 'structured data', examined, unit: 'blocks', findings };
}

function blockFaults(block: string): string[] {
  if (block.includes('<')) return ['Its structured data holds a <, which could end it.'];
  const data = readJson(block);
  if (!isObject(data)) return ['Its structured data is not a JSON object.'];
  const faults = /^https?:\/\/schema\.org\/?$/.test(String(data['@context']))
    ? []
    : ['Its structured data is not of schema.org.'];
  const parts = '@graph' in data ? objectsOf(data['@graph']) : [data];
  if (parts.length === 0) faults.push('Its structured data says nothing.');
  for (const part of parts) {
    if (!isText(part['@type']) && !Array.isArray(part['@type']))
      faults.push('A part of its structured data has no type.');
  }
  return faults;
}
