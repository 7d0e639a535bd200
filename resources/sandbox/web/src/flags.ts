import { useSubscription } from '@urql/vue'

const live = useSubscription({ query: 'subscription { flags { key enabled rollout_percent } }' })

export const flags = {
  on: (key: string): boolean => live.data.value?.flags.find(flag => flag.key === key)?.enabled ?? false,
}
