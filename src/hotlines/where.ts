/** Finds the country of a point by itself, with outlines that came with the package: nothing leaves the machine. */
type Lookup = (latitude: number, longitude: number) => string | undefined

let lookup: Promise<Lookup> | undefined

/**
 * The code of the country whose emergency services answer at a point; undefined at sea, and where the outlines name no country. A disputed
 * place belongs to whoever controls it, since their telephones work there. A territory with services of its own (Hong Kong, Guam) has a
 * code of its own. Near a border the answer may be the neighbour: the outlines are coarse, within some hundred metres.
 */
export async function countryAt(latitude: number, longitude: number): Promise<string | undefined> {
  // Loaded with the first location: the outlines cost 20 MB and 50 ms, and most people choose a country by its button.
  lookup ??= load()
  return (await lookup)(latitude, longitude)
}

async function load(): Promise<Lookup> {
  const { iso1A2Code } = await import('@rapideditor/country-coder')
  return (latitude, longitude) => iso1A2Code([longitude, latitude], { level: 'territory' }) ?? undefined
}
