/** Sent with every request; the version is that of `package.json`. */
export const programVersion = '0.1.0';
export const userAgent = `lens-release/${programVersion}`;
