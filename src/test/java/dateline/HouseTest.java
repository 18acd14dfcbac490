package dateline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house of docs/architecture.md: each package imports only what stands below it. */
class HouseTest {
    /** From the door down; packages of one floor do not import each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("command"),
            List.of("site"),
            List.of("page"),
            List.of("digest", "view", "intake", "store"),
            List.of("check"),
            List.of("article", "render", "publish", "extract", "fetch", "preview"),
            List.of("config", "clean", "metadata", "analysis", "topic"),
            List.of("quote", "story"),
            List.of("identity"),
            List.of("name"),
            List.of("entity", "language"),
            List.of("syntax", "search"),
            List.of("text", "problem", "work", "learn", "drawing"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dateline");

    @Test
    void no_package_imports_one_of_its_own_floor_or_above() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                List<String> forbidden = new ArrayList<>();
                FLOORS.subList(0, floor + 1).forEach(forbidden::addAll);
                forbidden.remove(room);
                String[] packages =
                        forbidden.stream().map(name -> "dateline." + name).toArray(String[]::new);
                if (packages.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage("dateline." + room)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packages)
                            .check(CLASSES);
                }
            }
        }
    }

    @Test
    void every_package_has_its_floor() {
        Set<String> rooms = FLOORS.stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("dateline"))
                .map(name -> name.substring("dateline.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(rooms);
    }

    @Test
    void packages_have_no_circles() {
        slices().matching("dateline.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void no_state_is_shared_between_runs() {
        List<String> mutable = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(field -> field.getFullName())
                .toList();

        assertThat(mutable).isEmpty();
    }

    @Test
    void only_the_wall_knows_the_template_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.render")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
                .check(CLASSES);
    }

    /** Those of {@code Comparator.comparing} are made anew at each start, see {@link dateline.text.Order}. */
    @Test
    void what_every_build_runs_takes_its_orders_from_the_archive() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dateline.analysis..",
                        "dateline.digest..",
                        "dateline.page..",
                        "dateline.problem..",
                        "dateline.publish..",
                        "dateline.render..",
                        "dateline.site..")
                .should()
                .callMethodWhere(target(nameMatching("comparing.*|thenComparing.*")))
                .check(CLASSES);
    }

    @Test
    void no_class_has_its_lambdas_made_at_run_time() throws IOException {
        List<String> late = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            byte[] bytes;
            try (InputStream file =
                    type.getSource().orElseThrow().getUri().toURL().openStream()) {
                bytes = file.readAllBytes();
            }
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("java/lang/invoke/LambdaMetafactory"))
                late.add(type.getName());
        }

        assertThat(late).isEmpty();
    }
}
