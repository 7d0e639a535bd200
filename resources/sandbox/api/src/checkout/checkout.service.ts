import { Injectable } from '@nestjs/common'
import { Flags } from '../flags/flags.service'

@Injectable()
export class CheckoutService {
  constructor(private readonly flags: Flags) {}

  async place(cart: Cart): Promise<Order> {
    if (await this.flags.isEnabled('new_checkout')) return this.placeAtOnce(cart)
    return this.placeInSteps(cart)
  }

  badge(cart: Cart): number {
    return this.flags.isEnabled('cart_badge') ? cart.lines.length : 0
  }
}
