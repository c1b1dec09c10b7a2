(ns check-clojure
  (:require [clojure.string :as string]
            [edamame.core :as edamame]
            [sci.core :as sci]))

;; What the comment that follows a form, up to the next form, claims of its value.
(defn- claim [lines {:keys [end-row]} next-row]
  (->> (subvec lines (dec end-row) (dec next-row))
       (keep #(second (re-find #";; => (.+)$" %)))
       first))

;; The interpreter has one namespace: of a form `ns` it keeps what is required.
(defn- in-one-namespace [form]
  (if (= 'ns (first form))
    (cons 'do (for [[clause & libraries] (filter seq? form) :when (= :require clause)
                    library libraries]
                (list 'require (list 'quote library))))
    form))

;; A sentence for each thing wrong with the code: what no reader can read, what does not run, and each value that is
;; not what the comment `;; => value` behind its form says. Without `run?` it is only read.
(defn check [code run?]
  (try
    (let [forms (edamame/parse-string-all code {:all true :read-cond :allow :features #{:clj}
                                                :auto-resolve name :location? seq?})
          lines (string/split-lines code)
          rows (concat (map #(:row (meta %)) (rest forms)) [(inc (count lines))])
          context (sci/init {})]
      (if-not run?
        #js []
        (->> (map vector forms rows)
             (keep (fn [[form next-row]]
                     (let [value (sci/eval-form context (in-one-namespace form))
                           claimed (claim (vec lines) (meta form) next-row)]
                       (when (and claimed (not= value (edamame/parse-string claimed)))
                         (str "line " (:row (meta form)) ": gives " (pr-str value) ", and the comment says " claimed)))))
             into-array)))
    (catch :default error
      #js [(str (ex-message error))])))
