import { describe, expect, it } from 'vitest';
import { DeadLetters } from '../../infra/local/dead-letters.ts';
import { StreamConsumer } from '../../infra/local/dynamodb/stream-consumer.ts';
import type { StreamRecord } from '../../infra/local/dynamodb/stream-reader.ts';
import { until } from './fixture/poll.ts';

const record = (number: number): StreamRecord => ({
  eventID: String(number),
  eventName: 'INSERT',
  eventSource: 'aws:dynamodb',
  eventSourceARN: 'arn',
  awsRegion: 'eu-west-1',
  dynamodb: { SequenceNumber: String(number), Keys: {} },
});

const mapping = {
  functionId: 'F',
  filters: [],
  batchSize: 10,
  maximumRetryAttempts: 1,
  bisect: false,
  partialResponses: true,
};

function consume(rest: Partial<typeof mapping>, answer: (numbers: number[]) => unknown) {
  const batches: number[][] = [];
  const letters = new DeadLetters();
  const consumer = new StreamConsumer(
    { ...mapping, ...rest },
    async (_id, event) => {
      const numbers = (event as { Records: StreamRecord[] }).Records.map(({ eventID }) => Number(eventID));
      batches.push(numbers);
      return answer(numbers);
    },
    letters,
  );
  consumer.offer([1, 2, 3, 4].map(record));
  return { batches, letters, consumer };
}

const failing = (bad: number) => (numbers: number[]) => ({
  batchItemFailures: numbers.includes(bad) ? [{ itemIdentifier: String(bad) }] : [],
});

describe('a stream consumer', () => {
  it('goes on from the first record that failed, in order', async () => {
    let failures = 1;
    const { batches, consumer } = consume({}, (numbers) => (failures-- > 0 ? failing(3)(numbers) : {}));
    await until('the records', () => consumer.pending() === 0);
    expect(batches).toEqual([
      [1, 2, 3, 4],
      [3, 4],
    ]);
  });

  it('gives up after the retries and goes on with the next batch', async () => {
    const { batches, letters, consumer } = consume({ batchSize: 2 }, failing(2));
    await until('the records', () => consumer.pending() === 0);
    expect(batches).toEqual([[1, 2], [2], [3, 4]]);
    expect(letters.all()).toHaveLength(1);
  });

  it('halves a batch when the template says so, so that one bad record costs no other', async () => {
    const { letters, consumer } = consume({ bisect: true, partialResponses: false }, (numbers) => {
      if (numbers.includes(3)) throw new Error('bad');
    });
    await until('the records', () => consumer.pending() === 0);
    expect(
      letters.all().map(({ payload }) => (payload as StreamRecord[]).map(({ eventID }) => eventID)),
    ).toEqual([['3']]);
  });

  it('takes the whole batch as failed when a record is named that is not in it', async () => {
    let failures = 1;
    const unknown = { batchItemFailures: [{ itemIdentifier: '99' }] };
    const { batches, consumer } = consume({}, () => (failures-- > 0 ? unknown : {}));
    await until('the records', () => consumer.pending() === 0);
    expect(batches).toEqual([
      [1, 2, 3, 4],
      [1, 2, 3, 4],
    ]);
  });
});
