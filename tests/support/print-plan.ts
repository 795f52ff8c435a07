import { readArticleFiles } from '../../src/content/files/article-files.ts';
import { noCache, readArticles } from '../../src/content/read-articles.ts';
import { contentsOf, planArticles } from './site.ts';

/** Prints what a plan of the articles folder named first on the command line holds, so that other processes can compare it. */
const articles = readArticles(readArticleFiles(process.argv[2] ?? ''), noCache);
process.stdout.write(JSON.stringify(contentsOf(planArticles(articles).plan), undefined, 1));
