import { acceptedLanguage } from '../../shared/http/accept-language.ts';
import { problemOf, problemReply } from '../../shared/http/problem.ts';
import { readRequest } from '../../shared/http/request.ts';
import { wordsOf } from '../../shared/words/index.ts';
import { httpHandler } from '../runtime/http-handler.ts';
import { quietTools } from '../runtime/tools.ts';
import { actOnCheck } from './act-on-check.ts';
import { orderChecks } from './order-check.ts';
import { questionnaires } from './questionnaires.ts';
import { readChecks } from './read-checks.ts';
import { decideRedactions } from './redactions.ts';

const tools = quietTools();

export const handler = httpHandler<'api'>(
  // A route of this function that nobody serves does not compile.
  {
    ...readChecks(tools),
    ...orderChecks(tools),
    ...actOnCheck(tools),
    ...questionnaires(tools),
    ...decideRedactions(tools),
  },
  (error, event) => {
    const language = acceptedLanguage(readRequest(event).headers['accept-language']) ?? 'en';
    return problemReply(problemOf(error, wordsOf[language]));
  },
);
