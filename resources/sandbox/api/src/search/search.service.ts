import { Injectable } from '@nestjs/common'

@Injectable()
export class SearchService {
  find(text: string): Promise<Hit[]> {
    return this.flags.isEnabled('fast_search') ? this.index.find(text) : this.table.find(text)
  }

  facets(): string[] {
    return this.flags.isEnabled('search_facets') ? ['brand', 'price'] : []
  }
}
