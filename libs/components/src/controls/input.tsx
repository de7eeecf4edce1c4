/** The class of a field in which one writes or chooses; its frame is that of the form. */
export const INPUT_CLASS = 'rt-input';
