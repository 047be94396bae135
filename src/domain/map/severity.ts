/** How bad an incident is: 1 is the worst, 4 the mildest. */
export type Severity = 1 | 2 | 3 | 4;

/** The severity of an activity that names none. */
export const USUAL_SEVERITY: Severity = 3;
