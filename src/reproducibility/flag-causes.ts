import type { ProgramCause } from './causes.js';
import { timesNear } from './find-times.js';

export interface FlagFacts {
  ldflags: string;
  /** The input version, whose numbers may look like a day; null without one. */
  version: string | null;
  /** Times that every build of this commit can have: those of the commit, and SOURCE_DATE_EPOCH. */
  sourceTimes: readonly Date[];
  now: Date;
}

/**
 * Finds times of the build in values of `-X`. Both builds of a check have the same flags, so that only the flags show it.
 */
export function clockCauses({ ldflags, version, sourceTimes, now }: FlagFacts): ProgramCause[] {
  return variablesIn(ldflags).flatMap(({ name, value }) => {
    const times = value === version ? [] : timesNear(value, now);
    const clock = times.find(({ time, isDay }) => !sourceTimes.some((other) => isSame(time, other, isDay)));
    if (clock === undefined) return [];
    return [
      {
        cause: 'time' as const,
        section: null,
        message: `ldflags sets ${name} to the time of the build: ${clock.text}. A later build has another one.`,
        remedy: `Use the time of the commit instead: -X ${name}=$(git log -1 --format=%cI).`,
      },
    ];
  });
}

const hour = 3_600_000;

/** A day without a zone can begin 14 hours before that of UTC, and end 12 hours after it. */
function isSame(time: Date, other: Date, isDay: boolean): boolean {
  const difference = time.getTime() - other.getTime();
  return isDay ? difference > -38 * hour && difference < 14 * hour : Math.abs(difference) < 1000;
}

/** Reads `-X name=value` and `-X=name=value`. */
function variablesIn(ldflags: string): { name: string; value: string }[] {
  const words = splitFlags(ldflags);
  return words.flatMap((word, index) => {
    const assignment = /^--?X$/.test(word) ? words[index + 1] : /^--?X=(.*)$/s.exec(word)?.[1];
    const [name, ...value] = assignment?.split('=') ?? [];
    return name === undefined || value.length === 0 ? [] : [{ name, value: value.join('=') }];
  });
}

/** Splits at blanks; a word may be in quotes, which have no escapes. Source: Go, cmd/internal/quoted (Split). */
function splitFlags(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  );
}
