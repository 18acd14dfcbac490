package dateline.story;

import java.util.List;

/**
 * Which article belongs to which story, by the numbers of articles in the list that was grouped.
 *
 * @param places one for each article
 */
public record Grouping(List<Place> places) {
    /**
     * Where one article belongs.
     *
     * @param story number of the first article of its story; its own when it began it
     * @param likest number of the article of the story that is most like it, or -1 when it began it
     * @param score mean of {@link Likeness#score} over the recent articles of the story; 0 when it began it
     * @param copy number of the article whose text it repeats, or -1
     */
    public record Place(int story, int likest, float score, int copy) {
        static Place first(int number) {
            return new Place(number, -1, 0, -1);
        }
    }
}
