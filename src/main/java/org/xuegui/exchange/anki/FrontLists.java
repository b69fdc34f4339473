package org.xuegui.exchange.anki;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The lists of a front, from which options may be taken; items keep their HTML.
 *
 * @param rest the front without the lists taken
 * @param lists the lists taken, in order
 */
record FrontLists(String rest, List<List<String>> lists) {

    private static final int MOST_LISTS = 100;
    private static final Pattern LIST = Pattern.compile("<[ou]l", Pattern.CASE_INSENSITIVE);

    FrontLists {
        lists = List.copyOf(lists);
    }

    /** The last so many lists of the front that do not stand in another; empty where there are fewer. */
    static Optional<FrontLists> last(String html, int count) {
        int written = LIST.matcher(html).results().limit(MOST_LISTS + 1L).mapToInt(match -> 1).sum();
        if (written < count || written > MOST_LISTS) {
            return Optional.empty();
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        List<Element> outer = document.body().select("ol, ul").stream()
                .filter(list -> !list.parents().is("li, ol, ul"))
                .toList();
        if (outer.size() < count) {
            return Optional.empty();
        }
        List<Element> taken = outer.subList(outer.size() - count, outer.size());
        List<List<String>> lists = taken.stream()
                .map(list -> list.children().stream()
                        .filter(item -> item.normalName().equals("li"))
                        .map(Element::html)
                        .toList())
                .toList();
        taken.forEach(Element::remove);
        return Optional.of(new FrontLists(document.body().html(), lists));
    }
}
