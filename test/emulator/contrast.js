// Runs in the page: the visible texts that stand at less than 4.5:1 on their ground (WCAG 2.2, 1.4.3), as "class: ratio".
(() => {
  const parts = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number)
    return [red, green, blue, alpha]
  }
  const over = (top, ground) => [0, 1, 2].map((index) => top[index] * top[3] + ground[index] * (1 - top[3])).concat(1)
  const luminance = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const groundOf = (element) => {
    const layers = []
    for (let at = element; at; at = at.parentElement) layers.push(parts(getComputedStyle(at).backgroundColor))
    return layers.reduceRight((ground, layer) => over(layer, ground), [255, 255, 255, 1])
  }
  const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '')
  const seen = (element) => element.checkVisibility() && !element.closest('.spoiler:not(.shown)')
  const texts = [...document.querySelectorAll('body *')].filter((element) => hasText(element) && seen(element))
  const ratios = texts.map((element) => {
    const ground = groundOf(element)
    const [light, dim] = [over(parts(getComputedStyle(element).color), ground), ground].map(luminance).toSorted((a, b) => b - a)
    return { name: element.className || element.tagName, ratio: (light + 0.05) / (dim + 0.05) }
  })
  return { looked: ratios.length, faint: ratios.filter(({ ratio }) => ratio < 4.5).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`) }
})()
