import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { World } from './world.ts';

type Item = Record<string, unknown>;

/** Every item of the table, by its key. */
export async function wholeTable({ table }: World): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  let start: Item | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    for (const item of page.Items ?? []) items.set(`${item.pk} ${item.sk}`, item);
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

/** The keys of the items that came, went or changed between two looks at the table. */
export function changesBetween(before: Map<string, Item>, after: Map<string, Item>): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key))).sort();
}
