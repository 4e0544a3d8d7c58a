export const PLATFORMS: Record<string, { java: string }>;
export const HERE: string;
export function isProgramOf(platform: string, program: Buffer): boolean;
