/** Minutes a day in restricted mode. */
export const minutes = { least: 20, most: 120, usual: 60, step: 10 };

/** What one entering of the code gives for today. */
export const moreMinutes = 15;

/** Days until it ends for somebody who has lost the code. */
export const daysToEnd = 7;

/** Seconds between two signs of somebody looking; a longer silence than `silence` was not looking. */
export const beat = { seconds: 30, silence: 60 };
