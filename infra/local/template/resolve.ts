import { attributeOf, type Resource, referenceOf, type Template } from './local-values.ts';

type Json = unknown;
const noValue = Symbol('AWS::NoValue');

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
      return evaluate(only[0], only[1]);
    }
    return Object.fromEntries(
      entries.map(([key, item]) => [key, resolve(item)] as const).filter(([, item]) => item !== noValue),
    );
  };

  const evaluate = (fn: string, argument: Json): Json => {
    switch (fn) {
      case 'Ref':
        return reference(String(argument));
      case 'Fn::GetAtt': {
        const [id, ...attribute] = Array.isArray(argument) ? argument : String(argument).split('.');
        return attributeOf(String(id), resourceOf(String(id)), attribute.join('.'), resolve);
      }
      case 'Fn::Join': {
        const [separator, parts] = argument as [string, Json];
        return (resolve(parts) as Json[]).map(String).join(separator);
      }
      case 'Fn::Sub':
        return substitute(argument);
      case 'Fn::Select': {
        const [index, list] = argument as [number | string, Json];
        return (resolve(list) as Json[])[Number(index)];
      }
      case 'Fn::Split': {
        const [separator, text] = argument as [string, Json];
        return String(resolve(text)).split(separator);
      }
      case 'Fn::If': {
        const [name, yes, no] = argument as [string, Json, Json];
        return resolve(holds(template.Conditions?.[name]) ? yes : no);
      }
      default:
        throw new Error(`The local runtime cannot evaluate ${fn} of the CloudFormation template.`);
    }
  };

  const reference = (name: string): Json => {
    if (name === 'AWS::NoValue') return noValue;
    const parameter = template.Parameters?.[name];
    if (parameter) return parameter.Default ?? '';
    return referenceOf(name, name.startsWith('AWS::') ? undefined : resourceOf(name), resolve);
  };

  const resourceOf = (id: string): Resource => {
    const resource = template.Resources[id];
    if (!resource)
      throw new Error(`The CloudFormation template refers to "${id}", which it does not define.`);
    return resource;
  };

  const substitute = (argument: Json): string => {
    const [text, values] = (Array.isArray(argument) ? argument : [argument, {}]) as [
      string,
      Record<string, Json>,
    ];
    return text.replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
      if (literal) return whole.replace('!', '');
      if (name in values) return String(resolve(values[name]));
      return String(name.includes('.') ? evaluate('Fn::GetAtt', name) : reference(name));
    });
  };

  const holds = (condition: Json): boolean => {
    const [fn, argument] = Object.entries((condition ?? {}) as Record<string, Json>)[0] ?? [];
    const list = (argument ?? []) as Json[];
    if (fn === 'Fn::Equals') return String(resolve(list[0])) === String(resolve(list[1]));
    if (fn === 'Fn::Not') return !holds(list[0]);
    if (fn === 'Fn::And') return list.every(holds);
    if (fn === 'Fn::Or') return list.some(holds);
    if (fn === 'Condition') return holds(template.Conditions?.[String(argument)]);
    throw new Error('The CloudFormation template holds a condition that the local runtime cannot evaluate.');
  };

  return resolve;
}
