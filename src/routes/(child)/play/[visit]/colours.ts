/** The pen's colours, by name in the palette: ink first, then the bright ones, then skin from light to dark. */
export const colours = [
	...(['ink', 'storm', 'sky', 'plum', 'pine', 'moss', 'sun', 'coral', 'rose', 'bark'] as const),
	...(['skin1', 'skin2', 'skin3', 'skin4', 'skin5', 'skin6'] as const)
] as const;

/** The few that come first for younger children; the others are behind one button. */
export const fewColours = ['ink', 'coral', 'sun', 'moss', 'sky'] as const;
