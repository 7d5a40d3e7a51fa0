"""What is taken for an illness, by its names and by what people call it."""

MEDICINES = """
MED: tablet, tablets, pill, pills, meds, medication, medications, medicine, medicines
MED: antidepressant, antidepressants, dose, dosage, insulin, sertraline, citalopram, fluoxetine
MED: prozac, diazepam, valium, zopiclone, mirtazapine, lithium, quetiapine, olanzapine
MED: paracetamol, ibuprofen, aspirin, codeine, co codamol, cocodamol, tramadol, morphine, oramorph
MED: statin, statins, metformin, warfarin, blood thinners, thinners, inhaler, steroid, steroids
MED: antibiotic, antibiotics, chemo, painkiller, painkillers, hrt, propranolol, beta blocker
MED: beta blockers, amitriptyline, gabapentin, pregabalin, methadone, sleeper, sleepers
MED: sleeping tablet, sleeping tablets, sleeping pill, sleeping pills, injection, injections, jab
MED: jabs, vaccine, vaccination, booster, ointment, patch, patches, laxative, laxatives
MED: omeprazole, lansoprazole, ramipril, amlodipine, bisoprolol, digoxin, furosemide
MED: water tablets, levothyroxine, thyroxine, naproxen, xanax, temazepam, lorazepam, risperidone
MED: clozapine, depot, venlafaxine, duloxetine, escitalopram, paroxetine, trazodone, ventolin
MED: prednisolone, amoxicillin, penicillin, antihistamine, piriton, nytol, night nurse, ozempic
MED: mounjaro, wegovy, weight loss jabs, calpol, heart tablets, blood pressure tablets
MED: prescription, viagra, nicotine patches, anti depressants, psych meds, happy pills, ssri
MED: ssris, benzos, tranquillisers, radiotherapy, dialysis, eye drops, milligrams, 10mg, 20mg
MED: 25mg, 40mg, 50mg, 75mg, 100mg, 150mg, 200mg, 500mg, 5mg, 30mg, 15mg, surgery op
MED: the blue ones, the white ones, the pink ones, the stuff, operation, blood pressure, beta
MED: water pill, water pills, antacid, gaviscon, senokot, imodium, lemsip, strepsils
MED: cough mixture, hydrocortisone, e45, tamazepam, melatonin, apixaban, clopidogrel, rivaroxaban
MED: atorvastatin, simvastatin, losartan, candesartan, salbutamol, allopurinol, gliclazide
MED: diclofenac, oxycodone, fentanyl, lyrica, the pressure tablets, pressure medicine
MED: blood pressure medicine, cough medicine, stronger painkillers, the pill, my old ones
MED: heart medicine
"""
