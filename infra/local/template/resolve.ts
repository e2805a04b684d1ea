import { attributeOf, type Resource, referenceOf, type Template } from './local-values.ts';

type Json = unknown;
const noValue = Symbol('AWS::NoValue');

/** One intrinsic function: its argument as the template has it, and the resolver for what is inside. */
type Intrinsic = (argument: Json, resolver: Resolver) => Json;

interface Resolver {
  template: Template;
  resolve(value: Json): Json;
}

function listOf(value: Json): Json[] {
  if (!Array.isArray(value))
    throw new Error('The CloudFormation template has something else where a list belongs.');
  return value;
}

function resourceOf({ Resources }: Template, id: string): Resource {
  const resource = Resources[id];
  if (!resource) throw new Error(`The CloudFormation template refers to "${id}", which it does not define.`);
  return resource;
}

const reference: Intrinsic = (argument, { template, resolve }) => {
  const name = String(argument);
  if (name === 'AWS::NoValue') return noValue;
  const parameter = template.Parameters?.[name];
  if (parameter) return parameter.Default ?? '';
  return referenceOf(name, name.startsWith('AWS::') ? undefined : resourceOf(template, name), resolve);
};

const attribute: Intrinsic = (argument, { template, resolve }) => {
  const [id, ...names] = Array.isArray(argument) ? argument : String(argument).split('.');
  return attributeOf(String(id), resourceOf(template, String(id)), names.join('.'), resolve);
};

const substitution: Intrinsic = (argument, resolver) => {
  const [text, given] = Array.isArray(argument) ? argument : [argument, {}];
  const values = new Map<string, Json>(Object.entries(given));
  return String(text).replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return whole.replace('!', '');
    if (values.has(name)) return String(resolver.resolve(values.get(name)));
    return String(name.includes('.') ? attribute(name, resolver) : reference(name, resolver));
  });
};

/** Whether a condition of the template holds. @throws Error for a function that is not known here */
function holds(condition: Json, resolver: Resolver): boolean {
  const [[fn, argument] = ['', undefined]] = Object.entries(condition ?? {});
  const inside = (one: Json): boolean => holds(one, resolver);
  switch (fn) {
    case 'Fn::Equals': {
      const [one, other] = listOf(argument);
      return String(resolver.resolve(one)) === String(resolver.resolve(other));
    }
    case 'Fn::Not':
      return !inside(listOf(argument)[0]);
    case 'Fn::And':
      return listOf(argument).every(inside);
    case 'Fn::Or':
      return listOf(argument).some(inside);
    case 'Condition':
      return inside(resolver.template.Conditions?.[String(argument)]);
    default:
      throw new Error(
        'The CloudFormation template holds a condition that the local runtime cannot evaluate.',
      );
  }
}

const intrinsics: Record<string, Intrinsic> = {
  Ref: reference,
  'Fn::GetAtt': attribute,
  'Fn::Sub': substitution,
  'Fn::Join': (argument, { resolve }) => {
    const [separator, parts] = listOf(argument);
    return listOf(resolve(parts)).map(String).join(String(separator));
  },
  'Fn::Select': (argument, { resolve }) => {
    const [index, list] = listOf(argument);
    return listOf(resolve(list))[Number(index)];
  },
  'Fn::Split': (argument, { resolve }) => {
    const [separator, text] = listOf(argument);
    return String(resolve(text)).split(String(separator));
  },
  'Fn::If': (argument, resolver) => {
    const [name, yes, no] = listOf(argument);
    return resolver.resolve(holds(resolver.template.Conditions?.[String(name)], resolver) ? yes : no);
  },
};

/**
 * Evaluates CloudFormation's intrinsic functions with the names and ARNs that resources have on this machine.
 *
 * @returns a function that turns any value of the template into plain JSON. It throws on a function that it does not know,
 *   because guessing would make this machine differ from the deployed stack without a word.
 */
export function resolver(template: Template): (value: Json) => Json {
  const resolve = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(resolve).filter((item) => item !== noValue);
    if (value === null || typeof value !== 'object') return value;
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
      const [fn, argument] = only;
      const evaluate = intrinsics[fn];
      if (!evaluate)
        throw new Error(`The local runtime cannot evaluate ${fn} of the CloudFormation template.`);
      return evaluate(argument, { template, resolve });
    }
    return Object.fromEntries(
      entries.map(([key, item]) => [key, resolve(item)] as const).filter(([, item]) => item !== noValue),
    );
  };
  return resolve;
}
