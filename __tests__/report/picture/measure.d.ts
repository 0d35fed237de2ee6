export function measure(markdown: string, theme: 'light' | 'dark'): Promise<void>;
