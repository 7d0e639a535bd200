import { Injectable } from '@nestjs/common'

@Injectable()
export class OrderService {
  sum(order: Order): number {
    return order.total_cents / 100
  }

  greet(user: User): string {
    return this.flags.isEnabled('new_onboarding') ? welcome(user) : `Hello ${user.email}`
  }
}
