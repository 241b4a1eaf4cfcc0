/** How far a run is. */
export interface Pace {
  done: number
  total: number
  /** Milliseconds since the run began. */
  elapsed: number
}

/** `120/3321, 45 văn bản/giây, còn 1 phút 11 giây`; speed and time are left out as long as nothing is known of them. */
export function paceText({ done, total, elapsed }: Pace): string {
  const counted = `${done}/${total}`
  if (done === 0 || elapsed < 500) return counted
  const speed = (done * 1000) / elapsed
  return `${counted}, ${speedText(speed)} văn bản/giây, còn ${durationText((total - done) / speed)}`
}

const speedText = (speed: number): string =>
  speed >= 10 ? speed.toFixed(0) : speed.toFixed(1).replace('.', ',')

/** @param seconds rounded up. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds)
  const minutes = Math.floor(whole / 60)
  if (minutes === 0) return `${whole} giây`
  if (minutes < 60) return `${minutes} phút ${whole % 60} giây`
  return `${Math.floor(minutes / 60)} giờ ${minutes % 60} phút`
}

/** A line for a terminal, cut to its width: the name gives way, its end stays. */
export function progressLine(name: string, pace: Pace, columns: number): string {
  const text = paceText(pace)
  const room = columns - 1 - text.length - 2
  if (room < 8) return text.slice(0, Math.max(0, columns - 1))
  const plain = name.normalize('NFC')
  return `${plain.length > room ? `…${plain.slice(1 - room)}` : plain}  ${text}`
}
