const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "25 January 2023", "September 2022", "17–18 February 2026", "27 February – 1 March 2026". */
export function formatDate(date: string, dateEnd?: string): string {
  const [year = '', month = '', day] = date.split('-');
  const monthName = MONTHS[Number(month) - 1] ?? '';
  if (day === undefined) return `${monthName} ${year}`;
  const [endYear = year, endMonth = month, endDay] = dateEnd?.split('-') ?? [];
  if (endDay === undefined || dateEnd === date) return `${Number(day)} ${monthName} ${year}`;
  const end = `${Number(endDay)} ${MONTHS[Number(endMonth) - 1] ?? ''} ${endYear}`;
  if (endYear !== year) return `${Number(day)} ${monthName} ${year} – ${end}`;
  if (endMonth !== month) return `${Number(day)} ${monthName} – ${end}`;
  return `${Number(day)}–${end}`;
}
