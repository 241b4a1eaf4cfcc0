/** The forms in which tasks are listed. */
export const scheduleFormats = ['text', 'json', 'csv', 'xlsx'] as const
export type ScheduleFormat = (typeof scheduleFormats)[number]

/** What tasks are put together by. */
export const groupings = ['unit', 'period', 'field'] as const
export type Grouping = (typeof groupings)[number]

/** How a year is cut: by the reporting periods of administrative reform, or by calendar quarters. */
export const calendars = ['bao-cao', 'lich'] as const
export type Calendar = (typeof calendars)[number]

/** Day of the month on which the reporting periods close (letter 581/BNV-CCHC); offices below close earlier. */
export const usualClosingDay = 14
