package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content of other generators comes in whole, and the site is built of it. */
class MovingInTest {
    @TempDir
    private Path folder;

    private TestSite old;
    private TestSite site;

    @BeforeEach
    void folders() {
        old = new TestSite(folder.resolve("old"));
        site = new TestSite(folder.resolve("new"));
    }

    private TestSite.Run move(String format, String input) {
        return site.run(
                "import",
                "--format=" + format,
                folder.resolve("old").resolve(input).toString());
    }

    private String article(String path) {
        return TestSite.files(site.root()).getOrDefault("content/" + path, "there is none");
    }

    @Test
    void content_of_hugo() {
        old.file("content/posts/a-pier.md", """
                +++
                title = "A *pier* for \\"Vik\\""
                date = 2024-05-01T10:00:00+02:00
                lastmod = 2024-05-02
                tags = ["Harbour", "Works"]
                categories = ["News"]
                authors = ["Ana Ruiz"]
                aliases = ["/old/pier/"]
                slug = "the-pier"
                [params]
                mood = "calm"
                +++
                The pier is **done**.

                {{< figure src="https://courier.example/p.png" alt="The pier" >}}

                {{< highlight go >}}
                x := 1
                {{< /highlight >}}

                {{< spark chart=1 >}}Words inside.[^1]

                [^1]: A note.
                """)
                .file(
                        "content/posts/2024-06-01-second/index.md",
                        "---\ntitle: Second\ndraft: true\ndate: 2024-06-01\n---\nBody.\n")
                .file(
                        "content/posts/third.md",
                        "{\n  \"title\": \"Third\",\n  \"date\": \"2024-06-03\",\n  \"tags\": [\"Works\"]\n}\n\nBody of the third.\n")
                .file("content/posts/_index.md", "---\ntitle: Posts\n---\n")
                .file("layouts/index.html", "<html>{{ .Title }}</html>")
                .file("config.toml", "title = \"x\"\n");
        TestSite.Run run = move("hugo", "");

        assertThat(run.out()).contains("3 new").contains("0 left out");
        assertThat(run.err()).contains("what Dateline does not know was left out: spark");
        assertThat(article("2024/05/01/the-pier.md"))
                .contains("title: \"A *pier* for \\\"Vik\\\"\"")
                .contains("topics: [News, Harbour, Works]")
                .contains("author: Ana Ruiz")
                .contains("aliases: [\"/old/pier/\", \"/posts/the-pier/\"]")
                .contains("updated: 2024-05-02")
                .contains("The pier is **done**.")
                .contains("![The pier](https://courier.example/p.png)")
                .contains("```go\n")
                .contains("Words inside.[^1]");
        assertThat(article("2024/06/01/second.md")).contains("draft: true");
        assertThat(article("2024/06/03/third.md")).contains("topics: [Works]");
        assertThat(site.build().out()).contains("from 2 articles");
        assertThat(site.read("posts/the-pier/index.html")).contains("/2024/05/01/the-pier/");
        assertThat(site.read("2024/05/01/the-pier/index.html"))
                .contains("Words inside.")
                .contains("A note.");
    }

    @Test
    void content_of_jekyll() {
        old.file("_posts/2023-02-03-storm-over-vik.md", """
                ---
                layout: post
                title:  "Storm over Vik"
                date:   2023-02-03 10:20:00 +0100
                categories: weather coast
                tags: [Sea]
                redirect_from: /storm/
                ---
                The storm [passed]({{ site.baseurl }}/map/).
                {% highlight ruby %}
                puts 1
                {% endhighlight %}
                {% include chart.html %}
                """)
                .file("_posts/2023-02-04-no-title.markdown", "---\nlayout: post\n---\nBody.\n")
                .file("_drafts/later.md", "---\ntitle: Later\ndate: 2023-03-01\n---\nBody.\n")
                .file("about.md", "---\nlayout: page\ntitle: About\n---\nUs.\n")
                .file("_site/2023/02/03/storm-over-vik.html", "<html>built</html>");
        TestSite.Run run = move("jekyll", "");

        assertThat(run.out()).contains("3 new").contains("0 left out");
        assertThat(article("2023/02/03/storm-over-vik.md"))
                .contains("date: 2023-02-03T10:20:00+01:00")
                .contains("[passed](/map/)")
                .contains("```ruby\nputs 1\n")
                .contains("topics: [weather, coast, Sea]")
                .contains("aliases: [\"/storm/\", \"/weather/coast/2023/02/03/storm-over-vik.html\"]");
        assertThat(article("2023/02/04/no-title.md")).contains("title: No title");
        assertThat(article("2023/03/01/later.md")).contains("draft: true");
        assertThat(site.build().out()).contains("from 2 articles");
    }

    @Test
    void an_export_of_wordpress() {
        old.file("export.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:wp="http://wordpress.org/export/1.2/">
                <channel><title>Vik Courier</title><link>https://vik.example</link>
                <wp:author><wp:author_login>ana</wp:author_login><wp:author_display_name><![CDATA[Ana Ruiz]]></wp:author_display_name></wp:author>
                <item><title>The pier opens</title><link>https://vik.example/2022/05/pier/</link>
                  <pubDate>Sun, 01 May 2022 08:00:00 +0000</pubDate><dc:creator>ana</dc:creator>
                  <guid isPermaLink="false">https://vik.example/?p=7</guid>
                  <content:encoded><![CDATA[<!-- wp:paragraph -->First words
                of the pier.

                Second <b>paragraph</b>.

                [caption id="a" width="3"]<img src="https://vik.example/p.jpg" alt="Pier" /> The pier at noon[/caption]

                [gallery ids="1,2"]<pre>a

                b</pre>]]></content:encoded>
                  <excerpt:encoded><![CDATA[The pier of Vik opens.]]></excerpt:encoded>
                  <wp:post_date_gmt>2022-05-01 08:00:00</wp:post_date_gmt><wp:post_name>pier</wp:post_name>
                  <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
                  <category domain="category" nicename="harbour">Harbour</category>
                  <category domain="post_tag" nicename="works">Works</category>
                  <category domain="category" nicename="uncategorized">Uncategorized</category></item>
                <item><title>A draft</title><link>https://vik.example/?p=8</link><pubDate></pubDate><dc:creator>ana</dc:creator>
                  <content:encoded><![CDATA[To be written.]]></content:encoded>
                  <wp:post_date>2022-05-03 09:00:00</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>
                  <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
                <item><title>About</title><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
                <item><title>p.jpg</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
                </channel></rss>
                """);
        TestSite.Run run = move("auto", "export.xml");

        assertThat(run.out()).contains("2 new").contains("0 left out");
        assertThat(run.err()).contains("items that are no articles were skipped: 1 attachment, 1 page");
        assertThat(article("2022/05/01/pier.md"))
                .contains("author: Ana Ruiz")
                .contains("topics: [Harbour, Works]")
                .contains("summary: The pier of Vik opens.")
                .contains("aliases: [\"/2022/05/pier/\"]")
                .contains("First words")
                .contains("Second **paragraph**.")
                .contains("![Pier](https://vik.example/p.jpg \"The pier at noon\")")
                .doesNotContain("gallery")
                .doesNotContain("wp:");
        assertThat(article("2022/05/03/a-draft.md")).contains("draft: true");
        assertThat(site.build().out()).contains("from 1 article");
    }

    /** An article that stood where every site of ours has a page would keep the whole site from being built. */
    @Test
    void a_former_address_that_the_site_needs_itself_is_left() {
        old.file("_posts/2022-05-01-search.md", "---\ntitle: How to search\npermalink: /search/\n---\nText.\n");
        move("jekyll", ".");

        assertThat(site.build().out()).contains("from 1 article");
    }

    /** A feed that says the same twice is mended; a person who wrote the same twice meant it. */
    @Test
    void articles_that_say_the_same_stay_two() {
        String body = "The pier of Vik was closed again after the storm, and nobody knows when it opens. ".repeat(5);
        old.file("_posts/2023-02-03-closed.md", "---\ntitle: Closed\n---\n" + body)
                .file("_posts/2023-02-04-closed-again.md", "---\ntitle: Closed again\n---\n" + body);

        assertThat(move("jekyll", "").out()).contains("2 new").contains("0 duplicates");
        assertThat(move("jekyll", "").out()).contains("0 new").contains("2 unchanged");
    }

    @Test
    void the_day_in_the_name_stands_in_for_a_date_that_nobody_can_read() {
        old.file("_posts/2023-02-03-pier.md", "---\ntitle: Pier\ndate: 2023-02-03 18:30 2023 -0800\n---\nBody.\n");

        assertThat(move("jekyll", "").err()).contains("the day in the name of the file was taken");
        assertThat(article("2023/02/03/pier.md")).contains("date: 2023-02-03\n");
    }

    @Test
    void translations_of_hugo_are_articles_of_their_own() {
        old.file("content/post/pier/index.md", "---\ntitle: Pier\ndate: 2023-02-03\nslug: pier\n---\nOpen.\n")
                .file("content/post/pier/index.de.md", "---\ntitle: Pier\ndate: 2023-02-03\nslug: pier\n---\nOffen.\n");

        assertThat(move("hugo", "").out()).contains("2 new");
        assertThat(article("2023/02/03/pier-2.md") + article("2023/02/03/pier.md"))
                .contains("lang: de")
                .contains("\"/de/post/pier/\"")
                .contains("\"/post/pier/\"");
        assertThat(site.build().out()).contains("from 2 articles");
    }

    @Test
    void addresses_of_hugo_are_those_that_it_made_of_names() {
        old.file("content/Big News/The Pier, again.md", "---\ntitle: A\ndate: 2023-02-03\n---\nOne.\n");

        assertThat(move("hugo", "").out()).contains("1 new");
        assertThat(article("2023/02/03/the-pier-again.md")).contains("aliases: [\"/big-news/the-pier-again/\"]");
    }

    /** Hugo lets the last of them have it, in silence. */
    @Test
    void an_address_that_several_articles_had_leads_to_the_first() {
        old.file("content/a.md", "---\ntitle: A\ndate: 2023-02-03\naliases: [/moved/, /first/]\n---\nOne.\n")
                .file("content/b.md", "---\ntitle: B\ndate: 2023-02-04\naliases: [/Moved/]\n---\nTwo.\n")
                .file("content/c.md", "---\ntitle: C\ndate: 2023-02-05\naliases: [/2023/02/03/a/]\n---\nThree.\n");
        TestSite.Run first = move("hugo", "");

        assertThat(first.out()).contains("3 new");
        assertThat(first.err())
                .contains("content/2023/02/04/b.md: the former address /Moved/ leads to content/2023/02/03/a.md")
                .contains(
                        "content/2023/02/05/c.md: the former address /2023/02/03/a/ leads to content/2023/02/03/a.md");
        assertThat(article("2023/02/04/b.md")).contains("aliases: [\"/b/\"]");
        assertThat(site.build().out()).contains("from 3 articles");
        assertThat(site.read("moved/index.html")).contains("/2023/02/03/a/");
        assertThat(move("hugo", "").out()).contains("3 unchanged");
    }

    /** The error of an article without a date proposes the option, which then gave its date to all others too. */
    @Test
    void options_say_only_what_is_missing() {
        old.file("content/a.md", "---\ntitle: A\ndate: 2023-02-03\n---\nOne.\n")
                .file("content/about.md", "---\ntitle: About\n---\nUs.\n");
        String input = folder.resolve("old").toString();
        TestSite.Run run = site.run("import", "--format=hugo", "--date=2020-01-01", "--source=Vik Courier", input);

        assertThat(run.out()).contains("2 new");
        assertThat(article("2023/02/03/a.md")).contains("date: 2023-02-03\n").contains("source: Vik Courier\n");
        assertThat(article("2020/01/01/about.md")).contains("date: 2020-01-01\n");
    }

    @Test
    void dates_and_lists_of_hugo() {
        old.file("content/a.md", "---\ntitle: A\nlastmod: 2023-02-03\npublished: true\n---\nOne.\n")
                .file("content/_index.pt-br.md", "---\ntitle: Lista\n---\n");
        TestSite.Run run = move("hugo", "");

        assertThat(run.out()).contains("1 new").contains("0 left out");
        assertThat(article("2023/02/03/a.md")).contains("date: 2023-02-03\n");
    }

    /** With one guid for two, a picture and nothing else, a headline alone, no headline, and where it stood before. */
    @Test
    void odd_articles_of_wordpress() {
        String item = """
                <item><title>%s</title><link>https://vik.example%s</link><guid>https://vik.example/?p=7</guid>
                  <content:encoded><![CDATA[%s]]></content:encoded><wp:post_name>%s</wp:post_name>
                  <wp:post_date_gmt>2022-05-01 08:00:00</wp:post_date_gmt>
                  <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
                """;
        old.file(
                "export.xml",
                "<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\""
                        + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Vik</title>"
                        + item.formatted("Same", "/2022/05/01/same/", "Text.", "same")
                        + item.formatted(
                                "Picture", "/b/", "<a href=\"/x\"><img src=\"https://vik.example/p.jpg\"></a>", "b")
                        + item.formatted("Headline alone", "/c/", "", "c")
                        + item.formatted("", "/d/", "Words.", "no-headline")
                        + "</channel></rss>");

        assertThat(move("auto", "export.xml").out()).contains("4 new").contains("0 left out");
        assertThat(article("2022/05/01/b.md")).contains("![](https://vik.example/p.jpg)");
        assertThat(article("2022/05/01/no-headline.md")).contains("title: No headline");
        assertThat(site.build().out()).contains("from 4 articles");
        assertThat(move("auto", "export.xml").out()).contains("4 unchanged");
    }
}
