package dateline.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The wall: the only values that cross from {@link Model}s into templates. Anything else is a defect and fails. */
final class ModelWrapper implements ObjectWrapper {
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        // Final classes first: that a value is not of an interface takes long to tell.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Html html) {
            return HtmlFormat.FORMAT.fromMarkup(html.markup());
        }
        if (value instanceof Model model) {
            return new ModelHash(model);
        }
        if (value instanceof List<?> list) {
            return new ListSequence(list);
        }
        // Values that templates make themselves, on their way into a macro.
        if (value instanceof TemplateModel made) {
            return made;
        }
        if (value instanceof TextFunction function) {
            return method(function);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapHash(map);
        }
        if (value instanceof Supplier<?> later) {
            return wrap(later.get());
        }
        throw new TemplateModelException("not for templates: " + value.getClass());
    }

    private static TemplateMethodModelEx method(TextFunction function) {
        return arguments -> {
            List<Object> values = new ArrayList<>(arguments.size());
            for (Object argument : arguments) {
                if (argument instanceof TemplateScalarModel text) {
                    values.add(text.getAsString());
                } else if (argument instanceof TemplateNumberModel number) {
                    values.add(number.getAsNumber().longValue());
                } else {
                    throw new TemplateModelException("a text or a number was expected");
                }
            }
            return new SimpleScalar(function.call(values));
        };
    }

    /** What a template sees at its top. It asks for the same few things all the time, so they are wrapped once a page. */
    TemplateHashModel top(Model model) {
        Map<String, TemplateModel> wrapped = new HashMap<>();
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String field) throws TemplateModelException {
                TemplateModel known = wrapped.get(field);
                if (known == null) {
                    known = wrap(model.get(field));
                    if (known != null) {
                        wrapped.put(field, known);
                    }
                }
                return known;
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    private final class ModelHash implements TemplateHashModel {
        private final Model model;

        ModelHash(Model model) {
            this.model = model;
        }

        @Override
        public @Nullable TemplateModel get(String field) throws TemplateModelException {
            return wrap(model.get(field));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class ListSequence implements TemplateSequenceModel {
        private final List<?> list;

        ListSequence(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class MapHash implements TemplateHashModelEx {
        private final Map<?, ?> map;

        MapHash(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return all(map.keySet().iterator());
        }

        @Override
        public TemplateCollectionModel values() {
            return all(map.values().iterator());
        }

        private TemplateCollectionModel all(Iterator<?> values) {
            return () -> new TemplateModelIterator() {
                @Override
                public @Nullable TemplateModel next() throws TemplateModelException {
                    return wrap(values.next());
                }

                @Override
                public boolean hasNext() {
                    return values.hasNext();
                }
            };
        }
    }
}
