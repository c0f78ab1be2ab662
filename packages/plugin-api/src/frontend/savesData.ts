/** Whether the browser was told to save data: then nothing is fetched before it is asked for. */
export const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true
