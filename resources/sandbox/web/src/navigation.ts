import { flags } from './flags'

export function entries(): string[] {
  const all = ['orders', 'invoices', 'customers']
  if (flags.on('beta_nav')) all.push('insights')
  if (flags.on('dark_header')) all.push('appearance')
  return all
}
