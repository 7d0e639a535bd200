import { Injectable } from '@nestjs/common'

@Injectable()
export class InvoiceService {
  vat(line: Line): number {
    return this.flags.isEnabled('vat_v2') ? roundPerLine(line) : roundAtEnd(line)
  }

  export(invoice: Invoice): Buffer {
    if (!this.flags.isEnabled('invoice_export')) throw new NotFoundException()
    return toCsv(invoice)
  }
}
