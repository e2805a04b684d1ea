import * as z from 'zod';

/** A moment as the API gives it. */
export const moment = z.iso.datetime().describe('ISO 8601 in UTC');
