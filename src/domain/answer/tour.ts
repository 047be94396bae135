/** The stations of the walk that a newcomer is taken on, in order. */
export const TOUR_STEPS = ['letters', 'role', 'people', 'asked', 'asking'] as const;

export type TourStep = (typeof TOUR_STEPS)[number];

/** Remembers where somebody is on the tour, by Slack id. */
export interface TourStore {
  /** The last station somebody was at; null where they never began. */
  stepOf(slackId: string): Promise<TourStep | null>;
  /** @param at UTC ms. */
  remember(slackId: string, step: TourStep, at: number): Promise<void>;
}

/** The station a text names; null where it names none, as one of an older or a newer tour. */
export function tourStep(text: string): TourStep | null {
  return TOUR_STEPS.find((step) => step === text) ?? null;
}

/** The station before or after one; null at either end. */
export function stepBeside(step: TourStep, by: 1 | -1): TourStep | null {
  return TOUR_STEPS[TOUR_STEPS.indexOf(step) + by] ?? null;
}
