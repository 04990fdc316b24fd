package org.anketa.web.data;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.anketa.interchange.ReadingOptions;
import org.anketa.web.page.Choice;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file, as a form has it. A blank field means: find it out; so does what the form doesn't offer.
 *
 * @param delimiter the code of one
 * @param encoding the name of a character set
 * @param sheet the name of a workbook's sheet
 */
public record ReadingForm(String delimiter, String encoding, String sheet) {

    static final ReadingForm FIND = new ReadingForm("", "", "");

    /** Those that surveys come in; what is found may be another one. */
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "IBM866", "KOI8-R", "windows-1252");

    /** The form as it was sent. */
    static ReadingForm sent(UnaryOperator<String> fields) {
        return new ReadingForm(fields.apply("delimiter"), fields.apply("encoding"), fields.apply("sheet"));
    }

    /** The form as it shows what was told before. */
    static ReadingForm of(ReadingOptions told) {
        Delimiter delimiter = Delimiter.of(told.delimiter());
        Charset encoding = told.encoding();
        String sheet = told.sheet();
        return new ReadingForm(
                delimiter == null ? "" : delimiter.code(),
                encoding == null ? "" : encoding.name(),
                sheet == null ? "" : sheet);
    }

    ReadingOptions options() {
        Delimiter told = Delimiter.ofCode(delimiter);
        return new ReadingOptions(
                told == null ? null : told.character(),
                encodings().contains(encoding) ? Charset.forName(encoding) : null,
                sheet.isEmpty() ? null : sheet);
    }

    /** The delimiters to choose from. */
    public List<Choice> delimiters(View view) {
        List<Choice> choices = new ArrayList<>(List.of(find(view, delimiter)));
        for (Delimiter known : Delimiter.values()) {
            String label = view.say("delimiter." + known.code());
            choices.add(new Choice(known.code(), label, known.code().equals(delimiter)));
        }
        return choices;
    }

    /** The encodings to choose from. */
    public List<Choice> encodings(View view) {
        List<Choice> choices = new ArrayList<>(List.of(find(view, encoding)));
        for (String known : encodings()) {
            choices.add(new Choice(known, encodingLabel(view, known), known.equals(encoding)));
        }
        return choices;
    }

    /** The sheets to choose from. */
    public List<Choice> sheets(View view, List<String> names) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", view.say("sheet.first"), sheet.isEmpty()));
        names.forEach(name -> choices.add(new Choice(name, name, name.equals(sheet))));
        return choices;
    }

    /** What stands between the fields, in words. */
    public static String delimiterLabel(View view, @Nullable Character character) {
        Delimiter known = Delimiter.of(character);
        return known == null ? String.valueOf(character) : view.say("delimiter." + known.code());
    }

    private static String encodingLabel(View view, String name) {
        return switch (name) {
            case "windows-1251" -> view.say("encoding.windows");
            case "IBM866" -> view.say("encoding.dos");
            case "KOI8-R" -> view.say("encoding.koi");
            case "windows-1252" -> view.say("encoding.western");
            default -> name;
        };
    }

    private static List<String> encodings() {
        return ENCODINGS.stream().filter(Charset::isSupported).toList();
    }

    private static Choice find(View view, String chosen) {
        return new Choice("", view.say("reading.find"), chosen.isEmpty());
    }
}
