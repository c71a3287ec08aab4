/** Sizes of the drawing, in CSS pixels. */

/** A mark's diameter; also its least width. */
export const MARK = 13;
/** Over how much of it a mark fades towards an end that is open or not known. */
export const FADE = 36;
/** The least distance between the centres of neighbouring targets: WCAG 2.2, 2.5.8. */
export const TARGET = 24;
/** From row to row of a lane. */
export const ROW = TARGET;
/** The height of a band of tenure round one row. */
export const BAND = 26;
export const LABEL_FONT = 13;
export const COUNT_FONT = 11;
/** The height that a line of labels takes. */
export const LABEL_LINE = 20;
/** The strip above the lanes in which periods are named. */
export const PERIOD_STRIP = 26;
export const AXIS_HEIGHT = 30;
export const LANE_FONT = 15;
export const NOTE_FONT = 12.5;
/** The most rows of a lane. */
export const MOST_ROWS = 8;
/** Narrower than this, lane names stand above their lane and not beside it. */
export const NARROW = 560;
/** Narrower than this, the list leads, and the plot is its index: without labels, and with small names. */
export const COMPACT = 480;
/** Of a lane of such a plot: the size of its name, the height that takes, and that of a band round one row. */
export const INDEX_FONT = 12;
export const INDEX_LEADING = 14;
export const INDEX_BAND = 20;
/** From the axis to the first name. */
export const INDEX_GAP = 4;
/** The height of such a lane that has one row: as much as keeps the targets of two lanes apart. */
export const INDEX_LANE = 36;
/** The least width of a bar. */
export const BAR = 4;
/** The most records that stand over one another at one place, and the most rows of a lane of many. */
export const MOST_STACKED = 5;
/** The same on paper, where each is named. */
export const MOST_ON_PAPER = 24;
/** About the most marks of a plot. */
export const MOST_MARKS = 960;
/** The most height that lanes, each as low as it can be, may need and are still all drawn; beyond it the plot scrolls. */
export const MOST_WHOLE = 960;
/** The same of a plot that is the index of a list, which is to begin in the same sight: twelve lanes fit. */
export const INDEX_WHOLE = 470;
/** The height of a plot that scrolls, and of one that is the index of a list. */
export const SCROLLED = 720;
export const SCROLLED_INDEX = 420;
/** The height of each of its lanes, less that of a name above it: two rows, or one and a line of labels. */
export const SCROLLED_LANE = 64;
/** How many rows such a lane has at most. */
export const SCROLLED_ROWS = 2;
/** The width beside such a plot for what scrolls it. */
export const SCROLLBAR = 16;
/** A lane of more records than this is asked only for what is in sight, and its height is fixed. */
export const MANY = 240;
/** The most labels of a plot. */
export const MOST_LABELS = 100;
/** The most bins of a plot that keys can reach without another picture: those nearest to the one in focus. */
export const MOST_CELLS = 120;
