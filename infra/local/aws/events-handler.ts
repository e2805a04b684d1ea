import type { EventBuses } from '../events/bus.ts';
import { type AwsHandler, failure, success, targetAction } from './endpoint.ts';

interface Entry {
  Source?: string;
  DetailType?: string;
  Detail?: string;
  EventBusName?: string;
  Resources?: string[];
}

/** EventBridge's PutEvents. An entry that EventBridge would refuse is refused alone, in the answer of the call. */
export function eventsHandler(buses: EventBuses): AwsHandler {
  return {
    action: targetAction,
    async answer({ action, body }) {
      if (action !== 'PutEvents')
        return failure(400, 'UnknownOperationException', `${action} is not known here.`);
      const entries = ((body.Entries ?? []) as Entry[]).map((entry) => publish(buses, entry));
      return success({
        Entries: entries,
        FailedEntryCount: entries.filter((each) => 'ErrorCode' in each).length,
      });
    },
  };
}

function publish(
  buses: EventBuses,
  entry: Entry,
): { EventId: string } | { ErrorCode: string; ErrorMessage: string } {
  const { Source, DetailType, Detail, EventBusName = 'default', Resources } = entry;
  if (!Source || !DetailType || !Detail) {
    return {
      ErrorCode: 'InvalidArgument',
      ErrorMessage: 'Parameter Source, DetailType or Detail is missing.',
    };
  }
  try {
    const bus = EventBusName.split('/').at(-1) ?? EventBusName;
    const detail = JSON.parse(Detail);
    return {
      EventId: buses.publish({
        bus,
        source: Source,
        detailType: DetailType,
        detail,
        ...(Resources ? { resources: Resources } : {}),
      }),
    };
  } catch {
    return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  }
}
