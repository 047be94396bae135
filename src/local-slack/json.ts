/** A JSON object as it came over the wire: nothing about its fields is known yet. */
export type Json = { [key: string]: unknown };

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The string, or '' for anything else. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The objects of an array; what is no array or no object is left out. */
export const asJsons = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** Form fields carry booleans as text; JSON bodies carry them as they are. */
export const asFlag = (value: unknown): boolean => value === true || value === 'true' || value === '1' || value === 1;

/** Parses JSON text; `undefined` when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A deep copy without the fields that are undefined, as it would look after a trip over the wire. */
export const plain = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;
