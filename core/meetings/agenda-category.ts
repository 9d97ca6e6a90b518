/** What stands on an agenda (会议记录: 议题、报告、传达). */
export const agendaCategories = { topic: '议题', report: '报告', relay: '传达' } as const;
export type AgendaCategory = keyof typeof agendaCategories;
