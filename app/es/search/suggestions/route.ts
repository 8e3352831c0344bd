import { answerSuggestions } from '@/features/search/suggestions';

export const dynamic = 'force-dynamic';

export const GET = (request: Request) => answerSuggestions(request, 'es');
