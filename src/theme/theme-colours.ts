/** What a browser paints around the page: the paper of each theme in `styles/tokens.css`. */
export const THEME_COLOURS = { light: "#fdfbf8", sepia: "#f5ebda", dark: "#14161a" } as const;
