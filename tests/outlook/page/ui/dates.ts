const DAY_MS = 86_400_000;

/** As short as it stays clear: a time today, a weekday this week, a date otherwise. */
export function shortDate(at: number, now: number): string {
  const date = new Date(at);
  if (date.toDateString() === new Date(now).toDateString())
    return date.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  if (now - at < 6 * DAY_MS && at < now)
    return date.toLocaleDateString("en-US", { weekday: "short", month: "numeric", day: "numeric" });
  return date.toLocaleDateString("en-US", { month: "numeric", day: "numeric", year: "numeric" });
}

export const fullDate = (at: number): string =>
  new Date(at).toLocaleString("en-US", {
    weekday: "short",
    month: "short",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  });
