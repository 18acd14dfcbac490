package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/templates.md is made from the models, and the models answer to every field they declare. */
class TemplateReferenceTest {
    private static final Path REFERENCE = Path.of("docs/templates.md");
    private static final Path VIEWS = Path.of("src/main/java/dateline/view");

    private static final String MARK = "<!-- made from the models; do not edit below -->\n";

    static Stream<Class<?>> models() throws IOException {
        try (Stream<Path> files = Files.list(VIEWS)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> name.endsWith("View"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(TemplateReferenceTest::type);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("dateline.view." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_answers_to_each_of_its_fields(Class<?> type) throws ReflectiveOperationException {
        Model model = (Model) sample(type);
        for (RecordComponent field : type.getRecordComponents()) {
            Object direct = field.getAccessor().invoke(model);
            if (direct instanceof Supplier<?> later) {
                direct = later.get();
            }
            assertThat(model.get(field.getName()))
                    .as(field.getName())
                    .isEqualTo(direct)
                    .isNotNull();
        }
        assertThat(model.get("noSuchField")).isNull();
    }

    /** A record with a different value in every component, so that swapped fields are seen. */
    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] fields = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = value(fields[i].getGenericType(), fields[i].getName(), i);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object value(Type declared, String name, int i) throws ReflectiveOperationException {
        Type inner = declared instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : declared;
        Class<?> type =
                declared instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) declared;
        if (type == Supplier.class) {
            Object later = value(inner, name, i);
            return (Supplier<Object>) () -> later;
        }
        if (type == String.class) {
            return name;
        }
        if (type == int.class || type == Integer.class) {
            return i;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == List.class) {
            return List.of(name);
        }
        if (type == Map.class) {
            return Map.of(name, name);
        }
        return type == Html.class ? new Html(name) : sample(type);
    }

    @Test
    void the_reference_says_what_the_models_say() throws IOException {
        String reference = Files.readString(REFERENCE);
        int end = reference.indexOf(MARK) + MARK.length();
        if (Boolean.getBoolean("dateline.update")) {
            Files.writeString(REFERENCE, reference.substring(0, end) + reference());
        }

        assertThat(Files.readString(REFERENCE).substring(end))
                .as("docs/templates.md below its mark; -Ddateline.update=true writes it anew")
                .isEqualTo(reference());
    }

    static String reference() throws IOException {
        StringBuilder out = new StringBuilder();
        models().forEach(type -> {
            out.append("\n### ").append(name(type)).append("\n\n");
            out.append(type.getAnnotation(Described.class).value()).append("\n\n");
            out.append("| field | type | what it is |\n|---|---|---|\n");
            for (RecordComponent field : type.getRecordComponents()) {
                out.append("| `").append(field.getName()).append("` | ");
                out.append(type(field.getGenericType())).append(optional(field)).append(" | ");
                out.append(field.getAnnotation(Described.class).value()).append(" |\n");
            }
        });
        return out.toString();
    }

    private static String optional(RecordComponent field) {
        boolean nullable = Arrays.stream(field.getAnnotatedType().getAnnotations())
                .anyMatch(note -> note.annotationType().getSimpleName().equals("Nullable"));
        return nullable ? ", may be absent" : "";
    }

    private static String name(Class<?> view) {
        return view.getSimpleName().replaceAll("View$", "");
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<String> parts = new ArrayList<>();
            for (Type part : generic.getActualTypeArguments()) {
                parts.add(type(part));
            }
            if (generic.getRawType() == Supplier.class) {
                return parts.get(0);
            }
            return generic.getRawType() == List.class ? "list of " + parts.get(0) : "map";
        }
        Class<?> plain = (Class<?>) type;
        if (Model.class.isAssignableFrom(plain)) {
            return "[" + name(plain) + "](#" + name(plain).toLowerCase(Locale.ROOT) + ")";
        }
        if (plain == int.class || plain == Integer.class) {
            return "number";
        }
        if (plain == Html.class) {
            return "markup";
        }
        return plain == boolean.class ? "true or false" : "text";
    }
}
