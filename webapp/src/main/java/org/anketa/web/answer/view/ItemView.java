package org.anketa.web.answer.view;

import java.util.List;

/** A member of a page as a reader sees it. */
public sealed interface ItemView permits QuestionView, GridView, ItemView.Note, ItemView.Section, ItemView.Repeated {

    /** The id of its element. */
    String id();

    /** Words to read. */
    record Note(String id, List<String> paragraphs) implements ItemView {

        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * Items under one title.
     *
     * @param title may be empty
     * @param hint may be empty
     */
    record Section(String id, String title, String hint, List<ItemView> items) implements ItemView {

        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * Items that are answered as often as there is something to tell.
     *
     * @param name of the repeated group
     * @param canAdd whether there may be one more
     */
    record Repeated(String id, String name, String title, String hint, List<Repetition> repetitions, boolean canAdd)
            implements ItemView {

        public Repeated {
            repetitions = List.copyOf(repetitions);
        }
    }

    /** One of several, counted from 1. */
    record Repetition(String id, int number, List<ItemView> items) {

        public Repetition {
            items = List.copyOf(items);
        }
    }
}
